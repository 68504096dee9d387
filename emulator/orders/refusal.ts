/** Something a real shop would not let happen. The message is for whoever asked. */
export class EmulatorRefusal extends Error {
  override readonly name = 'EmulatorRefusal';

  constructor(
    message: string,
    /** Of the input, where Shopify names it. */
    readonly field: string[] | null = null,
  ) {
    super(message);
  }
}
