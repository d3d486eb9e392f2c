/** Most words of an abstract that somebody asks for. */
interface AbstractLimit {
  readonly most: number;
  /** Who asks for it. */
  readonly of: string;
  readonly source: string;
}

/** Published limits, smallest first. They change: the call for abstracts decides. */
export const ABSTRACT_LIMITS: readonly AbstractLimit[] = [
  {
    most: 150,
    of: "AMIA Joint Summits 2012",
    source: "https://www.amia.org/jointsummits2012/types-proposals (125 to 150 words)",
  },
  {
    most: 250,
    of: "International Journal of Medical Informatics",
    source: "template for authors of the International Journal of Medical Informatics, Elsevier",
  },
  {
    most: 275,
    of: "BMJ Open Quality",
    source: "http://qir.bmj.com/site/about/guidelines.xhtml",
  },
  { most: 300, of: "BMJ Open", source: "https://bmjopen.bmj.com/pages/authors/" },
  {
    most: 400,
    of: "American College of Physicians, Utah chapter 2017, posters",
    source: "Preparation of Posters, ACP Utah Chapter Competition, February 2017",
  },
];
