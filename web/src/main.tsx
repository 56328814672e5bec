import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Announcer } from './announcer/announcer.js';
import { App } from './app/app.js';
import type { Services } from './app/services.js';
import { newQueryClient } from './http/queries.js';
import { socketLine } from './live/socket-line.js';
import { browserStore } from './live/storage.js';
import { PreferenceStore } from './preferences/preferences.js';
import { rememberedLanguage, startTexts } from './texts/i18n.js';

const store = browserStore();
const services: Services = {
  store,
  preferences: new PreferenceStore(store),
  announcer: new Announcer(),
  newLine: socketLine,
};

await startTexts(rememberedLanguage(store));

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App
      services={services}
      queries={newQueryClient()}
      router={(pages) => <BrowserRouter>{pages}</BrowserRouter>}
    />
  </StrictMode>,
);
