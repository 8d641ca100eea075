import jquery from 'jquery';

// Plugins of that age look for it here.
window.jQuery = window.$ = jquery;
