/** The mail provider did not answer, or has no room now. The mail may be handed over again under the same key. */
export class MailUnavailable extends Error {
  override name = 'MailUnavailable';

  constructor(why: string) {
    super(`The mail provider did not take the mail: ${why}`);
  }
}

/** The provider will not send this mail, however often it is asked: the key, the sender or the address is wrong. */
export class MailRefused extends Error {
  override name = 'MailRefused';

  constructor(why: string) {
    super(`The mail provider refused the mail: ${why}`);
  }
}
