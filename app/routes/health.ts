/** Tells a monitor that the worker answers and has its variables. Asks nobody: it can be called by anybody, often. */
export const loader = () => Response.json({status: 'ok'});
