import { Link } from '@tanstack/react-router';
import styles from './not-found.module.css';

export function NotFound() {
  return (
    <div className={styles['page']}>
      <h1>Sidan finns inte</h1>
      <p>Länken kan vara gammal eller felskriven.</p>
      <p>
        <Link to="/">Till startsidan</Link> eller <Link to="/karta">till kartan</Link>.
      </p>
    </div>
  );
}
