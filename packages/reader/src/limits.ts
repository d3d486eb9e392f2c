/** The largest file that is read, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** The most milliseconds that one file may take. */
export const MOST_MS = 5_000;
/** The most pages of a PDF; a statement has one or two. */
export const MOST_PAGES = 60;
/** The most entries of a .docx package. */
export const MOST_ENTRIES = 2_000;
/** The most bytes that a .docx package may unpack to. */
export const MOST_UNPACKED = 20 * 1024 * 1024;
/** The most bytes of XML in a .docx package: building the tree of more takes seconds that nothing can interrupt. */
export const MOST_XML = 4 * 1024 * 1024;
/** From this unpacked size on, an entry may be at most `MOST_RATIO` times its packed size. */
export const RATIO_FROM = 1024 * 1024;
/** The most that one entry above `RATIO_FROM` may grow. */
export const MOST_RATIO = 100;
/** The deepest nesting of XML elements: what reads them calls itself at each level. */
export const DEEPEST_XML = 250;
/** The most elements of one XML part. */
export const MOST_ELEMENTS = 100_000;
/** The most different names of elements in one XML part: what reads them compares each unknown one with all before. */
export const MOST_NAMES = 500;
/** The most different styles, symbols and breaks that one part refers to, for the same reason. */
export const MOST_REFERENCES = 300;
/** The longest tag with its attributes, in characters. */
export const LONGEST_TAG = 32_768;
/** The most bytes that the streams of a PDF may unpack to, pictures and fonts left out. */
export const MOST_STREAM_BYTES = 40 * 1024 * 1024;
/** The most bytes that one picture or font of a PDF may unpack to. */
export const MOST_PICTURE_BYTES = 64 * 1024 * 1024;
/** The most levels of saved state in the drawing of a PDF. */
export const DEEPEST_SAVE = 500;
