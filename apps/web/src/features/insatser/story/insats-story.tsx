import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiProblem } from '../../../api/api-problem.ts';
import { storyQuery } from '../../../api/insats-story-queries.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { storyText as text } from '../../../text/insats-story.ts';
import styles from './story.module.css';
import { StoryPage } from './story-page.tsx';

/** One insats, its whole story on one page. */
export function InsatsStory() {
  const { insatsId = '' } = useParams({ strict: false });
  const query = useQuery(storyQuery(insatsId));
  // Another insats is another page: nothing typed in the one may stand in the other.
  if (query.data !== undefined) return <StoryPage key={insatsId} story={query.data} />;
  if (!query.isError)
    return (
      <div className={styles['page']}>
        <Loading lines={10} />
      </div>
    );
  const isMissing = query.error instanceof ApiProblem && [400, 404].includes(query.error.problem.status);
  if (!isMissing) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={styles['page']}>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.noInsats}</p>
      <p>
        <Link to="/insatser" search={(previous) => previous}>
          {text.back}
        </Link>
      </p>
    </div>
  );
}
