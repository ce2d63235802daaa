import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium on this machine, or null. `CHROMIUM` names one by hand. */
function findChromium() {
  const byHand = process.env.CHROMIUM;
  if (byHand) return existsSync(byHand) ? byHand : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return places.find((place) => existsSync(place)) ?? null;
}

/** Whether Japanese and Korean can be drawn. Only asked where fontconfig decides; elsewhere the system has them. */
function hasAsianFonts() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  const korean = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return (listed.stdout ?? '').trim() !== '' && (korean.stdout ?? '').trim() !== '';
}

/**
 * Finds a Chromium and fonts for Japanese and Korean; installs Debian's where it may. Returns the path, or null after
 * saying plainly what to install.
 */
export function ensureChromium() {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasAsianFonts() ? [] : ['fonts-noto-cjk'])];
  if (missing.length === 0) return findChromium();
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing from Debian: ${missing.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fontconfig'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  if (findChromium() && hasAsianFonts()) return findChromium();
  console.error(
    `The browser journeys need ${missing.join(' and ')}, which this machine does not have. ` +
      `On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}. Elsewhere: install Chromium, Chrome or Edge ` +
      `(or name one in the environment variable CHROMIUM) and fonts for Japanese and Korean, such as Noto Sans CJK.`,
  );
  return null;
}
