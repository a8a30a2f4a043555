import './app/fetch-map-early.ts';
import './app/fonts.css';
import '@midas-ds/theme/variables.css';
import './app/tokens.css';
import './app/base.css';
import './app/print.css';
import './app/fetch-for-the-field.ts';
import './app/register-service-worker.ts';
import './app/follow-changes.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { router } from './app/router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="sv-SE">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
