import { render } from 'preact';
import { PlanView } from './plan-view.tsx';
import './style.css';

const root = document.getElementById('app');
if (root) render(<PlanView />, root);
