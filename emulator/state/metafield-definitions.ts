/** What a shop has said about one of its metafields, so that the admin shows it. */
export interface MetafieldDefinition {
  readonly id: number;
  readonly ownerType: string;
  readonly namespace: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly access: {
    readonly admin: string | null;
    readonly storefront: string;
    readonly customerAccount: string;
  };
}
