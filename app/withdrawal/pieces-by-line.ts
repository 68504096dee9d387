import type {ReturnPiece} from './work';

/** Pieces by order line, as the Customer Account API asks for returns: it finds the parcels by itself. */
export function piecesByLine(
  pieces: readonly ReturnPiece[],
): {readonly lineNumber: string; readonly quantity: number}[] {
  const quantities = new Map<string, number>();
  for (const {lineNumber, quantity} of pieces) {
    quantities.set(lineNumber, (quantities.get(lineNumber) ?? 0) + quantity);
  }
  return [...quantities].map(([lineNumber, quantity]) => ({
    lineNumber,
    quantity,
  }));
}
