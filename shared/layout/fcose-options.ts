/** The options of the fcose layout that we set; see its README for all of them. */
import type cytoscape from 'cytoscape';

export interface FcoseLayoutOptions extends cytoscape.BaseLayoutOptions {
  readonly name: 'fcose';
  readonly quality: 'default' | 'draft' | 'proof';
  /** False starts from the present places, which makes the result repeatable. */
  readonly randomize: boolean;
  readonly animate: boolean;
  readonly fit: boolean;
  readonly packComponents: boolean;
  readonly nodeDimensionsIncludeLabels: boolean;
  readonly nodeRepulsion: number;
  readonly idealEdgeLength: number;
  readonly edgeElasticity: number;
  readonly gravity: number;
  readonly numIter: number;
}
