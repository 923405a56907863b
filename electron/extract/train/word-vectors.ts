/**
 * Word vectors from bigrams: positive pointwise mutual information with the neighbours on both sides, reduced by
 * randomised subspace iteration (Halko, Martinsson and Tropp 2011; Levy and Goldberg 2014).
 */
import type { BigramModel } from './bigram-model.ts';
import { createRandom } from './random.ts';

/** A sparse matrix by triples; the columns are left neighbours, then right neighbours. */
interface Sparse {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly height: number;
  readonly width: number;
}

/** One unit-length row of `dimensions` numbers a word. */
export function wordVectors(model: BigramModel, dimensions: number): Float64Array {
  const matrix = informationMatrix(model);
  const random = createRandom(7);
  let basis: Float64Array = Float64Array.from({ length: matrix.height * dimensions }, () => random() - 0.5);
  for (let round = 0; round < 6; round++) {
    const right = orthonormal(multiply(matrix, basis, { dimensions, transposed: true }), dimensions);
    basis = multiply(matrix, right, { dimensions, transposed: false });
    if (round < 5) basis = orthonormal(basis, dimensions);
  }
  return unitRows(dampened(basis, dimensions), dimensions);
}

function informationMatrix({ words, unigrams, word, before, conditional }: BigramModel): Sparse {
  const [rows, columns, values] = [
    new Int32Array(word.length * 2),
    new Int32Array(word.length * 2),
    new Float32Array(word.length * 2),
  ];
  let count = 0;
  const put = (row: number, column: number, value: number): void => {
    rows[count] = row;
    columns[count] = column;
    values[count++] = value;
  };
  for (let i = 0; i < word.length; i++) {
    const information = conditional[i]! - unigrams[word[i]!]!;
    if (information <= 0) continue;
    put(word[i]!, before[i]!, information);
    put(before[i]!, words.length + word[i]!, information);
  }
  return { rows, columns, values: values.subarray(0, count), height: words.length, width: words.length * 2 };
}

function multiply(
  matrix: Sparse,
  dense: Float64Array,
  { dimensions, transposed }: { readonly dimensions: number; readonly transposed: boolean },
): Float64Array {
  const product = new Float64Array((transposed ? matrix.width : matrix.height) * dimensions);
  for (let i = 0; i < matrix.values.length; i++) {
    const [row, column, value] = [matrix.rows[i]!, matrix.columns[i]!, matrix.values[i]!];
    const to = (transposed ? column : row) * dimensions;
    const from = (transposed ? row : column) * dimensions;
    for (let k = 0; k < dimensions; k++) product[to + k]! += value * dense[from + k]!;
  }
  return product;
}

/** Modified Gram-Schmidt on the columns, in place. */
function orthonormal(matrix: Float64Array, dimensions: number): Float64Array {
  for (let k = 0; k < dimensions; k++) {
    for (let j = 0; j < k; j++) subtractProjection(matrix, { dimensions, k, j });
    let norm = 0;
    for (let i = k; i < matrix.length; i += dimensions) norm += matrix[i]! ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let i = k; i < matrix.length; i += dimensions) matrix[i]! *= scale;
  }
  return matrix;
}

function subtractProjection(
  matrix: Float64Array,
  { dimensions, k, j }: { readonly dimensions: number; readonly k: number; readonly j: number },
): void {
  let dot = 0;
  for (let i = 0; i < matrix.length; i += dimensions) dot += matrix[i + k]! * matrix[i + j]!;
  for (let i = 0; i < matrix.length; i += dimensions) matrix[i + k]! -= dot * matrix[i + j]!;
}

/** Divides each column by the square root of its length: singular values count by their root. */
function dampened(matrix: Float64Array, dimensions: number): Float64Array {
  for (let k = 0; k < dimensions; k++) {
    let norm = 0;
    for (let i = k; i < matrix.length; i += dimensions) norm += matrix[i]! ** 2;
    const scale = norm > 0 ? 1 / norm ** 0.25 : 0;
    for (let i = k; i < matrix.length; i += dimensions) matrix[i]! *= scale;
  }
  return matrix;
}

function unitRows(matrix: Float64Array, dimensions: number): Float64Array {
  for (let at = 0; at < matrix.length; at += dimensions) {
    let norm = 0;
    for (let k = 0; k < dimensions; k++) norm += matrix[at + k]! ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let k = 0; k < dimensions; k++) matrix[at + k]! *= scale;
  }
  return matrix;
}
