/** The emulated custom app that the Admin token belongs to. */
export const APP_ID = 190_000_001;
