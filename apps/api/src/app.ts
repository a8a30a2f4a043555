import type { Person } from '@halsouppdrag/domain';
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Logger } from 'pino';
import type { Handlers, Services } from './handlers.ts';
import { answerErrors } from './http/answer-errors.ts';
import type { ApiEnv } from './http/api-env.ts';
import { limitBody } from './http/check-input.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveWeb } from './http/static-files.ts';
import { speakSwedish } from './http/swedish-errors.ts';
import { validationHook } from './http/validation-hook.ts';
import { loopbackOnly, sameOriginWrites } from './http/where-from.ts';
import type { Jobs } from './jobs/jobs.ts';
import { mountContract } from './mount.ts';
import { areaFetchHandlers } from './routes/area-fetches/area-fetch-handlers.ts';
import { areaMoveHandlers } from './routes/area-moves/area-move-handlers.ts';
import { areaVersionHandlers } from './routes/area-versions/area-version-handlers.ts';
import { areaHandlers } from './routes/areas/area-handlers.ts';
import { auditHandlers } from './routes/audit/audit-handlers.ts';
import { behovHandlers } from './routes/behov/behov-handlers.ts';
import { catalogueHandlers } from './routes/catalogue/catalogue-handlers.ts';
import { catchmentHandlers } from './routes/catchments/catchment-handlers.ts';
import type { ChangeFeed } from './routes/changes/change-feed.ts';
import { changeHandlers } from './routes/changes/change-handlers.ts';
import { coverageHandlers } from './routes/coverage/coverage-handlers.ts';
import { diaryHandlers } from './routes/diary/diary-handlers.ts';
import { exampleHandlers } from './routes/examples/example-handlers.ts';
import { healthHandlers } from './routes/health/health-handlers.ts';
import { importHandlers } from './routes/imports/import-handlers.ts';
import { comparisonHandlers } from './routes/indicators/comparison-handlers.ts';
import { indicatorHandlers } from './routes/indicators/indicator-handlers.ts';
import { indicatorViewHandlers } from './routes/indicators/view-handlers.ts';
import { insatsExportHandlers } from './routes/insatser/export/insats-export-handlers.ts';
import { insatsHandlers } from './routes/insatser/insats-handlers.ts';
import { insatsStepHandlers } from './routes/insatser/insats-step-handlers.ts';
import { jobHandlers } from './routes/jobs/job-handlers.ts';
import { kommunReportHandlers } from './routes/kommun-reports/kommun-report-handlers.ts';
import { myWorkHandlers } from './routes/my-work/my-work-handlers.ts';
import { networkHandlers } from './routes/networks/network-handlers.ts';
import { partnerHandlers } from './routes/partners/partner-handlers.ts';
import { photoHandlers } from './routes/photos/photo-handlers.ts';
import { placementHandlers } from './routes/placements/placement-handlers.ts';
import { preventionsnivaHandlers } from './routes/preventionsnivaer/preventionsniva-handlers.ts';
import { regionHandlers } from './routes/region/region-handlers.ts';
import { routingServerHandlers } from './routes/routing-servers/routing-server-handlers.ts';
import { savedQueryHandlers } from './routes/saved-queries/saved-query-handlers.ts';
import { scenarioHandlers } from './routes/scenarios/scenario-handlers.ts';
import { searchHandlers } from './routes/search/search-handlers.ts';
import { sessionHandlers } from './routes/session/session-handlers.ts';
import { vardenhetHandlers } from './routes/vardenheter/vardenhet-handlers.ts';
import { whiteSpotHandlers } from './routes/white-spots/white-spot-handlers.ts';
import { localSessions } from './session/local-session.ts';
import { sessionToken } from './session/session-cookie.ts';
import type { SharedServices } from './shared-services.ts';

export interface AppOptions extends SharedServices {
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly databaseKind: 'embedded' | 'external';
  readonly version: string;
  /** What works out what takes too long for a call. */
  readonly jobs: Jobs;
  /** What tells people of changes at once; without it they see them the next time they read. */
  readonly changes?: ChangeFeed;
  /** Who makes a request. Without it the app is in local mode: anyone at this machine chooses whom they are. */
  readonly authenticate?: (request: Request) => Promise<Person | null>;
  /** The folder of the built web app. */
  readonly webRoot?: string;
}

/** The whole server as one function from request to answer; it listens on nothing and owns no connection. */
export function createApp({ authenticate, webRoot, logger, changes, ...given }: AppOptions): OpenAPIHono<ApiEnv> {
  speakSwedish();
  const sessions = authenticate ? null : localSessions(given.db, given.clock);
  const whoAsks =
    authenticate ??
    (async (request: Request) => {
      const token = sessionToken(request);
      return token === null || !sessions ? null : sessions.personOf(token);
    });

  const app = new OpenAPIHono<ApiEnv>({ defaultHook: validationHook });
  app.use(async (c, next) => {
    // Always our own: a number the caller chose could point at someone else's line in the log.
    c.set('requestId', crypto.randomUUID());
    c.set('person', null);
    c.header('X-Request-Id', c.get('requestId'));
    await next();
  });
  app.use(requestLog(logger), securityHeaders, compress());
  if (sessions) app.use(loopbackOnly);
  app.use(sameOriginWrites, limitBody);
  app.use('/api/*', async (c, next) => {
    c.set('person', await whoAsks(c.req.raw));
    await next();
    // Small counts differ by who asks: what a device keeps, it keeps for the one who was answered.
    const person = c.get('person');
    if (person !== null) c.res.headers.set('X-Answered-For', person.id);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });

  mountContract(
    app,
    handlersFor({
      ...given,
      changes: changes ?? null,
      localSessions: sessions,
      logger,
    }),
    sessions !== null,
  );
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Hälsouppdraget', version: given.version } });
  answerErrors(app, logger);
  if (webRoot !== undefined) serveWeb(app, webRoot);
  return app;
}

function handlersFor(services: Services & { readonly logger: Logger }): Handlers {
  return {
    ...healthHandlers(services),
    ...regionHandlers(services),
    ...areaHandlers(services),
    ...vardenhetHandlers(services),
    ...catalogueHandlers(services),
    ...catchmentHandlers(services),
    ...coverageHandlers(services),
    ...scenarioHandlers(services),
    ...indicatorHandlers(services),
    ...comparisonHandlers(services),
    ...importHandlers(services),
    ...areaVersionHandlers(services),
    ...areaFetchHandlers(services),
    ...areaMoveHandlers(services),
    ...savedQueryHandlers(services),
    ...indicatorViewHandlers(services),
    ...insatsHandlers(services),
    ...preventionsnivaHandlers(services),
    ...insatsExportHandlers(services),
    ...insatsStepHandlers(services),
    ...myWorkHandlers(services),
    ...whiteSpotHandlers(services),
    ...kommunReportHandlers(services),
    ...behovHandlers(services),
    ...partnerHandlers(services),
    ...diaryHandlers(services),
    ...photoHandlers(services),
    ...auditHandlers(services),
    ...searchHandlers(services),
    ...exampleHandlers(services),
    ...networkHandlers(services),
    ...placementHandlers(services),
    ...routingServerHandlers(services),
    ...jobHandlers(services),
    ...changeHandlers(services),
    ...sessionHandlers(services),
  };
}
