import { createContext } from 'react';

/** Inside a Page a state is a part of it (h2); alone it is the page: h1 and document title. */
export const InPage = createContext(false);
