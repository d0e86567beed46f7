declare module "*.module.css" {
  /** Class names as they stand in the page, by those in the file. */
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
