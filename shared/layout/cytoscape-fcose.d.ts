/** The layout extension ships without types. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  // biome-ignore lint/style/noDefaultExport: the package's own export
  export default fcose;
}
