/**
 * Loaded before the servers that run Hydrogen: it warns at every request that the shop asks for a newer API version
 * than its own. We do so on purpose, so once is enough.
 */
const warn = console.warn;
const shown = new Set();

console.warn = (...args) => {
  const text = String(args[0]);
  const isVersionWarning =
    text.startsWith('[h2:warn:create') && text.includes('version');
  if (isVersionWarning && shown.has(text)) return;
  shown.add(text);
  warn(...args);
};
