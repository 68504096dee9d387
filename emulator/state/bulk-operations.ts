/** A query that Shopify runs over a whole list by itself, writing what it finds into a file. */
export interface BulkOperation {
  readonly id: number;
  /** As it was given. */
  readonly query: string;
  readonly createdAt: string;
  status:
    'CREATED' | 'RUNNING' | 'CANCELING' | 'CANCELED' | 'COMPLETED' | 'FAILED';
  errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | null;
  completedAt: string | null;
  /** Nodes in the file. */
  objectCount: number;
  /** Those among them that belong to no other. */
  rootObjectCount: number;
  /** Names its file in an address that nobody can guess. */
  readonly fileToken: string;
  /** What the file holds, JSON line by line. */
  readonly file: Buffer[];
}

export const isOver = ({status}: BulkOperation): boolean =>
  status === 'CANCELED' || status === 'COMPLETED' || status === 'FAILED';
