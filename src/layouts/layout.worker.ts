import { expose } from 'comlink';
import { arrangeNow } from './arrangeNow.ts';

/** The worker behind `createArranger`: the same function as without a worker. */
expose({ arrangeNow });
