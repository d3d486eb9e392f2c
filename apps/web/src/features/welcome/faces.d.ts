/** What the build computed of the examples (`build/first-screen`). */
declare module "virtual:smartpick-faces" {
  export const EXAMPLE_FACES: import("./face.ts").ExampleFaces;
}
