/** The address of a worker that the build puts beside the page. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
