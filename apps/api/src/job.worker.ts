import { doJob } from './jobs/job-thread.ts';
import { jobWorks } from './jobs/job-works.ts';

await doJob(jobWorks);
