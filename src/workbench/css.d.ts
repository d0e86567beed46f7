declare module "*/page.css" {
  /** The style sheet's own text. */
  const text: string;
  export default text;
}
