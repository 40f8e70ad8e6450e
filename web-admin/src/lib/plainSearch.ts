/** Plain words in the address: `?region=01`, not JSON. What is empty is left out. */
export const plainSearch = {
  parseSearch: (text: string) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Record<string, unknown>) => {
    const given = Object.entries(search).filter(([, v]) => v !== undefined && v !== null && v !== '');
    const text = new URLSearchParams(given.map(([k, v]) => [k, String(v)])).toString();
    return text ? `?${text}` : '';
  },
};
