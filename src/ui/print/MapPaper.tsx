import { MapPicture } from '../kit/MapPicture'

/** The map on a page of its own. */
export const MapPaper = () => <MapPicture className="print-map" />
