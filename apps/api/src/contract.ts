import type { OpenAPIHono } from '@hono/zod-openapi';
import { createAreaFetch, getAreaFetch, listAreaServices } from './routes/area-fetches/area-fetch-routes.ts';
import { moveFigures, previewMove } from './routes/area-moves/area-move-routes.ts';
import {
  checkAreaFile,
  createAreaFile,
  getAreaFile,
  listAreaVersions,
  loadAreaVersion,
  undoAreaVersion,
} from './routes/area-versions/area-version-routes.ts';
import { getArea, getAreasGeoJson, getAreaTile, listAreas } from './routes/areas/area-routes.ts';
import { listAuditEvents } from './routes/audit/audit-routes.ts';
import { changeBehov, createBehov, deleteBehov, getBehov, listBehov } from './routes/behov/behov-routes.ts';
import { getCatalogue } from './routes/catalogue/catalogue-routes.ts';
import { getCatchments } from './routes/catchments/catchment-routes.ts';
import { followChanges } from './routes/changes/change-routes.ts';
import {
  askCapacity,
  askCoverage,
  askCrowding,
  compareCoverage,
  exportComparisonCsv,
  exportComparisonGeoJson,
} from './routes/coverage/coverage-routes.ts';
import { createDiaryEntry, listDiary } from './routes/diary/diary-routes.ts';
import { countExamples, deleteExamples } from './routes/examples/example-routes.ts';
import { getHealth } from './routes/health/health-routes.ts';
import { checkImport, createImport, listLoads, loadImport, undoLoad } from './routes/imports/import-routes.ts';
import { compareIndicator, exportIndicatorCsv, exportIndicatorXlsx } from './routes/indicators/comparison-routes.ts';
import { listIndicators, listIndicatorValues } from './routes/indicators/indicator-routes.ts';
import {
  getAreaProfile,
  getAreaPyramid,
  getIndicatorInequality,
  getIndicatorOverTime,
  getIndicatorScatter,
} from './routes/indicators/view-routes.ts';
import {
  exportInsatserCsv,
  exportInsatserGeoJson,
  exportInsatserXlsx,
} from './routes/insatser/export/insats-export-routes.ts';
import {
  changeInsats,
  createInsats,
  deleteInsats,
  getInsats,
  getInsatserGeoJson,
  listInsatser,
} from './routes/insatser/insats-routes.ts';
import { decideInsats, getInsatsStory, moveInsats, reopenInsats } from './routes/insatser/insats-step-routes.ts';
import { cancelJob, followJob } from './routes/jobs/job-routes.ts';
import {
  exportKommunReportCsv,
  exportKommunReportPdf,
  exportKommunReportXlsx,
  getKommunReport,
} from './routes/kommun-reports/kommun-report-routes.ts';
import { getMyWork } from './routes/my-work/my-work-routes.ts';
import { createNetwork, deleteNetwork, getNetwork, listNetworks } from './routes/networks/network-routes.ts';
import {
  changePartner,
  createPartner,
  deletePartner,
  getPartner,
  listPartners,
  listSimilarPartners,
  mergePartner,
} from './routes/partners/partner-routes.ts';
import { createPhoto, getPhoto } from './routes/photos/photo-routes.ts';
import { askPlacement, getPlacement, getPlacementChoices } from './routes/placements/placement-routes.ts';
import { countPreventionsnivaer } from './routes/preventionsnivaer/preventionsniva-routes.ts';
import { getBasemap, getRegion, listPopulationPoints, listTatorter } from './routes/region/region-routes.ts';
import { listRoutingServers } from './routes/routing-servers/routing-server-routes.ts';
import {
  changeSavedQuery,
  createSavedQuery,
  deleteSavedQuery,
  describeTable,
  getFetch,
  getQueryRun,
  listDataServices,
  listSavedQueries,
  runSavedQuery,
  searchTables,
} from './routes/saved-queries/saved-query-routes.ts';
import {
  changeScenario,
  createScenario,
  deleteScenario,
  getScenario,
  listScenarios,
  listScenarioVersions,
} from './routes/scenarios/scenario-routes.ts';
import { searchRecords } from './routes/search/search-routes.ts';
import { endSession, getSession, listPeople, startSession } from './routes/session/session-routes.ts';
import { listVardenheter } from './routes/vardenheter/vardenhet-routes.ts';
import {
  exportWhiteSpotsCsv,
  getResourcesByIndex,
  getWhiteSpotFacts,
  getWhiteSpots,
} from './routes/white-spots/white-spot-routes.ts';

/** Every call of the API. What is not here is not served. */
export const contract = {
  getHealth,
  getRegion,
  listTatorter,
  listPopulationPoints,
  getBasemap,
  listAreas,
  getArea,
  getAreasGeoJson,
  getAreaTile,
  getCatalogue,
  listVardenheter,
  getCatchments,
  askCoverage,
  askCapacity,
  askCrowding,
  compareCoverage,
  exportComparisonCsv,
  exportComparisonGeoJson,
  listScenarios,
  createScenario,
  getScenario,
  changeScenario,
  deleteScenario,
  listScenarioVersions,
  listIndicators,
  listIndicatorValues,
  compareIndicator,
  exportIndicatorCsv,
  exportIndicatorXlsx,
  createImport,
  checkImport,
  loadImport,
  listLoads,
  undoLoad,
  createAreaFile,
  getAreaFile,
  checkAreaFile,
  loadAreaVersion,
  listAreaVersions,
  undoAreaVersion,
  listAreaServices,
  createAreaFetch,
  getAreaFetch,
  previewMove,
  moveFigures,
  listDataServices,
  searchTables,
  describeTable,
  listSavedQueries,
  createSavedQuery,
  changeSavedQuery,
  deleteSavedQuery,
  runSavedQuery,
  getFetch,
  getQueryRun,
  getIndicatorOverTime,
  getIndicatorInequality,
  getIndicatorScatter,
  getAreaProfile,
  getAreaPyramid,
  listInsatser,
  exportInsatserCsv,
  exportInsatserXlsx,
  exportInsatserGeoJson,
  getInsatserGeoJson,
  countPreventionsnivaer,
  createInsats,
  getInsats,
  changeInsats,
  deleteInsats,
  moveInsats,
  decideInsats,
  reopenInsats,
  getInsatsStory,
  getMyWork,
  getWhiteSpots,
  exportWhiteSpotsCsv,
  getWhiteSpotFacts,
  getResourcesByIndex,
  getKommunReport,
  exportKommunReportXlsx,
  exportKommunReportCsv,
  exportKommunReportPdf,
  listDiary,
  createDiaryEntry,
  createPhoto,
  getPhoto,
  listBehov,
  createBehov,
  getBehov,
  changeBehov,
  deleteBehov,
  listPartners,
  createPartner,
  listSimilarPartners,
  getPartner,
  changePartner,
  deletePartner,
  mergePartner,
  searchRecords,
  listAuditEvents,
  countExamples,
  deleteExamples,
  listNetworks,
  createNetwork,
  getNetwork,
  deleteNetwork,
  askPlacement,
  getPlacement,
  getPlacementChoices,
  listRoutingServers,
  followJob,
  cancelJob,
  followChanges,
  listPeople,
  getSession,
  startSession,
  endSession,
} as const;
export type Contract = typeof contract;

// The type is built from the definitions alone, so that who imports it need not check handlers or SQL.
declare const empty: OpenAPIHono;
type Entry = { [Name in keyof Contract]: { route: Contract[Name]; handler: unknown } }[keyof Contract];

/** What the web app gives `hc<Api>`. */
export type Api = ReturnType<typeof empty.openapiRoutes<readonly [Entry]>>;
