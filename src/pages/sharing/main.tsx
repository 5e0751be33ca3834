import { render } from 'preact';
import '../kit/style/page.css';
import './sharing.css';
import { SharingView } from './sharing-view.tsx';
import { TakingBackView } from './taking-back-view.tsx';

const root = document.getElementById('app');
const isTakingBack = document.body.dataset.way === 'take back';
if (root) render(isTakingBack ? <TakingBackView /> : <SharingView />, root);
