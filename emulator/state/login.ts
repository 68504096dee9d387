/** A code on its way to somebody who typed an e-mail address. */
export interface EmailCode {
  readonly email: string;
  readonly code: string;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly expiresAt: number;
  attemptsLeft: number;
}

/** Somebody who signed in at the login page in this browser. */
export interface LoginSession {
  readonly customerId: number;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly signedInAt: number;
}

/** One consent: everything that comes from it is revoked together. */
export interface Grant {
  readonly id: string;
  readonly customerId: number;
  readonly sessionId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  isRevoked: boolean;
}

export interface AuthorizationCode {
  readonly grant: Grant;
  /** As the client wrote it: it has to repeat it at the token endpoint. */
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly nonce: string | null;
  readonly expiresAt: number;
  isUsed: boolean;
}

export interface AccessToken {
  readonly grant: Grant;
  readonly expiresAt: number;
}

export interface RefreshToken {
  readonly grant: Grant;
  isUsed: boolean;
}

/** What the login remembers. Keys are the secrets that browsers and clients hold. */
export interface LoginState {
  readonly emailCodes: Map<string, EmailCode>;
  readonly sessions: Map<string, LoginSession>;
  readonly authorizationCodes: Map<string, AuthorizationCode>;
  readonly accessTokens: Map<string, AccessToken>;
  readonly refreshTokens: Map<string, RefreshToken>;
}

export const createLoginState = (): LoginState => ({
  emailCodes: new Map(),
  sessions: new Map(),
  authorizationCodes: new Map(),
  accessTokens: new Map(),
  refreshTokens: new Map(),
});
