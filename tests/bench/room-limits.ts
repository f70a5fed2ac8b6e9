/**
 * The most WebGL draw calls for one picture of the room. Every plate is a texture and so a call of its own: six
 * delegates of four plates, of which three may be turning into others, make 42; table, things and surroundings about
 * 30 more. Slow drivers take up to 0.05 ms a call, so that 90 leave two thirds of a frame at 60 a second.
 */
export const MOST_DRAW_CALLS = 90;
