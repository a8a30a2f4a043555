export const sexLook = { women: '#a34d1c', men: '#2c6b9e' } as const;
