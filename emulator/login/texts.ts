export type LoginLanguage = 'en' | 'nb';

/** What the sign-in pages and e-mails say. */
export const TEXTS = {
  en: {
    signIn: 'Sign in',
    signInLead:
      'Type your e-mail address and we send you a code. There is no password.',
    email: 'E-mail',
    continue: 'Continue',
    enterCode: 'Enter your code',
    codeSent: (email: string) =>
      `We have sent a code of six digits to ${email}.`,
    code: 'Code',
    newCode: 'Send a new code',
    otherEmail: 'Use another e-mail address',
    invalidEmail: 'Type an e-mail address like name@example.com.',
    wrongCode: (left: number) =>
      `That is not the code. ${left === 1 ? 'One attempt is' : `${left} attempts are`} left.`,
    deadCode: 'That code is no longer valid. Ask for a new one.',
    demoCode: (code: string) => `This is a demo customer: the code is ${code}.`,
    inOutbox: 'Nothing is really sent: read the code in the',
    outbox: 'e-mail outbox',
    demoCustomers: 'Demo customers',
    demoCustomersLead: (code: string) =>
      `Their code is always ${code}. The last two run the shop.`,
    mailSubject: (code: string) => `${code} is your code for Angre`,
    mailText: (code: string, minutes: number) =>
      `Your code for signing in to Angre is ${code}.\n\nIt is valid for ${minutes} minutes. If you did not ask for it, you need not do anything.`,
    cannotSignIn: 'Sign-in is not possible',
    refused: {
      client:
        'The program that sent you here is not known to this shop (client_id).',
      redirectUri:
        'The program that sent you here wants you returned to an address that this shop does not allow (redirect_uri).',
    },
    signedOut: 'You are signed out',
    signedOutLead: 'You can close this page.',
    cannotSignOut: 'Signing out did not work',
    badHint:
      'The sign-out link does not belong to a sign-in at this shop (id_token_hint). This also happens when the local Shopify was restarted meanwhile: you are signed out here already.',
    badPostLogoutUri:
      'The sign-out link wants you sent to an address that this shop does not allow (post_logout_redirect_uri).',
    toShop: 'Back to the shop',
  },
  nb: {
    signIn: 'Logg inn',
    signInLead:
      'Skriv e-postadressen din, så sender vi deg en kode. Du trenger ikke passord.',
    email: 'E-post',
    continue: 'Fortsett',
    enterCode: 'Skriv inn koden',
    codeSent: (email: string) =>
      `Vi har sendt en kode på seks sifre til ${email}.`,
    code: 'Kode',
    newCode: 'Send en ny kode',
    otherEmail: 'Bruk en annen e-postadresse',
    invalidEmail: 'Skriv en e-postadresse, for eksempel navn@example.com.',
    wrongCode: (left: number) =>
      `Koden stemmer ikke. Du har ${left === 1 ? 'ett' : left} forsøk igjen.`,
    deadCode: 'Koden gjelder ikke lenger. Be om en ny.',
    demoCode: (code: string) => `Dette er en demokunde: koden er ${code}.`,
    inOutbox: 'Ingenting blir sendt på ordentlig: les koden i',
    outbox: 'utboksen for e-post',
    demoCustomers: 'Demokunder',
    demoCustomersLead: (code: string) =>
      `Koden deres er alltid ${code}. De to siste driver butikken.`,
    mailSubject: (code: string) => `${code} er koden din hos Angre`,
    mailText: (code: string, minutes: number) =>
      `Koden din for å logge inn hos Angre er ${code}.\n\nDen gjelder i ${minutes} minutter. Har du ikke bedt om den, trenger du ikke gjøre noe.`,
    cannotSignIn: 'Du kan ikke logge inn',
    refused: {
      client:
        'Programmet som sendte deg hit, er ukjent for denne butikken (client_id).',
      redirectUri:
        'Programmet som sendte deg hit, vil ha deg tilbake til en adresse som butikken ikke tillater (redirect_uri).',
    },
    signedOut: 'Du er logget ut',
    signedOutLead: 'Du kan lukke denne siden.',
    cannotSignOut: 'Utloggingen gikk ikke',
    badHint:
      'Lenken for utlogging hører ikke til en innlogging i denne butikken (id_token_hint). Det skjer også når den lokale Shopify er startet på nytt i mellomtiden: da er du allerede logget ut her.',
    badPostLogoutUri:
      'Lenken for utlogging vil sende deg til en adresse som butikken ikke tillater (post_logout_redirect_uri).',
    toShop: 'Tilbake til butikken',
  },
} as const;
