import { render } from 'preact';
import { MapDialog } from './map-dialog.tsx';
import './style.css';

const root = document.getElementById('app');
if (root) render(<MapDialog />, root);
