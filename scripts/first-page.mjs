/**
 * Asks a storefront that was just started for its home page: Vite compiles when it is first asked, which a person
 * would take for a hang, and what is wrong with the environment shows itself.
 */
export async function askForFirstPage(origin) {
  const {status} = await fetch(origin, {redirect: 'manual'});
  if (status >= 500) {
    console.error(
      `\nThe storefront's home page answers with status ${status}.`,
    );
  }
}
