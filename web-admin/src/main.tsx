import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import './ui/mantine';
import { startTexts } from './lib/i18n';
import { paths } from './lib/paths';
import { ApiProblem } from './lib/problem';
import { makeQueryClient } from './lib/queryClient';
import { makeRouter } from './routes/router';
import { theme } from './ui/theme';

const queryClient = makeQueryClient({
  signedOut: () => {
    const { pathname, href } = router.state.location;
    if (pathname === paths.signIn()) return;
    queryClient.clear();
    router.navigate({ to: paths.signIn(), search: { return: href } as never });
  },
  notify: (problem) => import('./ui/notify').then((m) => m.notifyProblem(problem)),
});
const router = makeRouter(queryClient);

await startTexts();
createRoot(document.getElementById('root')!, {
  // A refusal is an answer that the screen shows, not a fault of the page.
  onCaughtError: (error) => {
    if (!(error instanceof ApiProblem)) reportError(error);
  },
}).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it the pages still work; only opening them without a network doesn't.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
