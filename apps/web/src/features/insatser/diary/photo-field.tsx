import { Camera, Trash2 } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { partText } from '../../../text/insats-story-parts.ts';
import styles from './diary.module.css';

const text = partText.diary;

/** A photo, from the camera or the phone's pictures. */
export function PhotoField({
  hasPhoto,
  onChoose,
  onRemove,
}: {
  hasPhoto: boolean;
  onChoose: (file: File) => void;
  onRemove: () => void;
}) {
  if (hasPhoto) {
    return (
      <p className={styles['photo']}>
        <span role="status">{text.photoChosen}</span>
        <Button className={styles['choose'] ?? ''} onPress={onRemove}>
          <Trash2 aria-hidden size={18} />
          {text.photoRemove}
        </Button>
      </p>
    );
  }
  return (
    <FileTrigger
      acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file !== null && file !== undefined) onChoose(file);
      }}
    >
      <Button className={styles['choose'] ?? ''}>
        <Camera aria-hidden size={18} />
        {text.photo}
      </Button>
    </FileTrigger>
  );
}
