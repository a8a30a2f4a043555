/** The name that the trigger on `audit_event` calls every change out by. */
export const changeChannel = 'change';
