// Two notes a third apart, as loudspeakers in stations have them; in Hz and seconds.
const NOTES = [
  [659, 0],
  [523, 0.35],
];
const LENGTH = 0.6;

/** `data-newest` on a live region sounds when it changes; `data-aloud` is then said in the region's language, where the machine has a voice. */
export function soundCalls(page) {
  const button = page.querySelector("[data-sound]");
  if (!button || !window.AudioContext) return () => {};
  const audio = new AudioContext();
  let last = page.querySelector("[data-newest]")?.dataset.newest;

  // Browsers keep a page silent until somebody has touched it, unless the screen was set up to sound by itself.
  const show = () => (button.hidden = audio.state === "running");
  audio.addEventListener("statechange", show);
  button.addEventListener("click", () => audio.resume());
  show();

  return (region) => {
    const { newest, aloud } = region.dataset;
    if (!newest || newest === last) {
      last = newest;
      return;
    }
    last = newest;
    if (audio.state !== "running") return;
    for (const [tone, after] of NOTES) strike(audio, tone, audio.currentTime + after);
    if (window.speechSynthesis && aloud) {
      const words = new SpeechSynthesisUtterance(aloud);
      words.lang = region.lang;
      setTimeout(() => speechSynthesis.speak(words), 1000);
    }
  };
}

function strike(audio, tone, at) {
  const [string, volume] = [audio.createOscillator(), audio.createGain()];
  string.frequency.value = tone;
  volume.gain.setValueAtTime(0.4, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
  string.connect(volume).connect(audio.destination);
  string.start(at);
  string.stop(at + LENGTH);
}
