/** Something a real shop would not let happen. The message is for whoever asked. */
export class EmulatorRefusal extends Error {
  override readonly name = 'EmulatorRefusal';
}
