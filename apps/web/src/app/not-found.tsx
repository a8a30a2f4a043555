import { Link } from '@tanstack/react-router';
import { shellText } from '../text/shell.ts';
import styles from './not-found.module.css';

export function NotFound() {
  return (
    <div className={styles['page']}>
      <h1>{shellText.notFoundTitle}</h1>
      <p>{shellText.notFound}</p>
      <p className={styles['links']}>
        <Link to="/">{shellText.toStart}</Link>
        <Link to="/karta">{shellText.toMap}</Link>
      </p>
    </div>
  );
}
