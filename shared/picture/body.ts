/** What fills the middle of a picture: drawn into an area as large as it takes. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BodyDrawing {
  readonly draw: () => string;
  /** 1 when everything has its room; else how many times as wide and high the area has to be, as far as is known. */
  readonly lack: number;
  /** What had to be left out, in sentences for the foot of the picture. */
  readonly notes: readonly string[];
}

/** Arranges everything from the origin to the size; the same size gives the same bytes. */
export type DrawBody = (area: Size) => BodyDrawing;
