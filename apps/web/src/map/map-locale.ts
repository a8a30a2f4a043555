import { kartaText } from '../text/karta.ts';

/** The map's own words, in Swedish. */
export function mapLocale(regionName: string): Record<string, string> {
  return {
    'Map.Title': kartaText.mapOf(regionName),
    'NavigationControl.ZoomIn': kartaText.zoomIn,
    'NavigationControl.ZoomOut': kartaText.zoomOut,
    'AttributionControl.ToggleAttribution': kartaText.toggleAttribution,
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
  };
}
