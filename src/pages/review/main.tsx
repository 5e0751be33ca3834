import { render } from 'preact';
import { ReviewView } from './review-view.tsx';
import './style.css';

const root = document.getElementById('app');
if (root) render(<ReviewView />, root);
