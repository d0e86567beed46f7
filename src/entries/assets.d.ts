/** A document as a `data:` address with base64 in it. */
declare module "*.docx" {
  const address: string;
  export default address;
}
