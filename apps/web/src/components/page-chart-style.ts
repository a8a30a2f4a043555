/** How a chart that is not saved as a picture looks. What hangs below the line of its lowest words is not cut off. */
export const pageChartStyle = {
  fontFamily: 'inherit',
  fontSize: '14px',
  background: 'transparent',
  overflow: 'visible',
} as const;
