import type { Map } from 'maplibre-gl';
import { shiftColour } from '../colours.js';
import type { MapData } from './map-data.js';
import type { Palette } from './palette.js';

const SHARP = 2; // pixels of the picture to a pixel of the page

export const stopSymbol = (colour: number, number: number): string =>
  `stop-${String(colour)}-${String(number)}`;
export const arrowSymbol = (colour: number): string => `arrow-${String(colour)}`;
export const pointSymbol = (point: string, bookings: number): string => `point-${point}-${String(bookings)}`;
export const nameSymbol = (point: string): string => `name-${point}`;
export const UNASSIGNED_SYMBOL = 'unassigned';

/** Draws what the data needs and the map does not have yet: it has no fonts of its own, so that nothing is fetched. */
export function addSymbols(map: Map, { stops, points, routes }: MapData, palette: Palette): void {
  const add = (name: string, draw: () => ImageData) => {
    if (!map.hasImage(name)) map.addImage(name, draw(), { pixelRatio: SHARP });
  };
  for (const { properties } of stops.features) {
    const [colour, number] = [Number(properties['colour']), Number(properties['number'])];
    add(stopSymbol(colour, number), () => stopImage(shiftColour(colour), String(number)));
  }
  for (const { properties } of routes.features) {
    const colour = Number(properties['colour']);
    add(arrowSymbol(colour), () => arrowImage(shiftColour(colour), palette));
  }
  for (const { properties } of points.features) {
    const [id, name, bookings] = [properties['point'], properties['name'], properties['bookings']];
    add(pointSymbol(String(id), Number(bookings)), () => pointImage(String(bookings), palette));
    add(nameSymbol(String(id)), () => nameImage(String(name), palette));
  }
  add(UNASSIGNED_SYMBOL, () => unassignedImage(palette));
}

function stopImage(colour: string, number: string): ImageData {
  return picture(26, 26, (draw) => {
    circle(draw, 13, 12, '#fff');
    circle(draw, 13, 10.5, colour);
    text(draw, number, 13, 13.5, '#fff', number.length > 2 ? 9 : 12);
  });
}

function arrowImage(colour: string, palette: Palette): ImageData {
  return picture(14, 14, (draw) => {
    draw.beginPath();
    draw.moveTo(2, 2);
    draw.lineTo(13, 7);
    draw.lineTo(2, 12);
    draw.closePath();
    draw.fillStyle = colour;
    draw.strokeStyle = palette.background;
    draw.fill();
    draw.stroke();
  });
}

/** Square, so that it is not taken for a stop. */
function pointImage(bookings: string, palette: Palette): ImageData {
  return picture(28, 24, (draw) => {
    box(draw, 28, 24, palette.text, palette.surface);
    text(draw, bookings, 14, 13, palette.surface, bookings.length > 2 ? 11 : 13);
  });
}

function nameImage(name: string, palette: Palette): ImageData {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('The browser draws no pictures.');
  measure.font = font(12);
  const width = Math.ceil(measure.measureText(name).width) + 12;
  return picture(width, 20, (draw) => {
    box(draw, width, 20, palette.surface, palette.surface);
    text(draw, name, 6, 11, palette.text, 12, 'left');
  });
}

function unassignedImage({ danger }: Palette): ImageData {
  return picture(26, 26, (draw) => {
    draw.beginPath();
    draw.moveTo(13, 2);
    draw.lineTo(25, 24);
    draw.lineTo(1, 24);
    draw.closePath();
    draw.fillStyle = danger;
    draw.strokeStyle = '#fff';
    draw.lineWidth = 1.5;
    draw.fill();
    draw.stroke();
    text(draw, '!', 13, 17, '#fff', 13);
  });
}

function picture(width: number, height: number, paint: (draw: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('The browser draws no pictures.');
  draw.scale(SHARP, SHARP);
  paint(draw);
  return draw.getImageData(0, 0, canvas.width, canvas.height);
}

function box(
  draw: CanvasRenderingContext2D,
  width: number,
  height: number,
  fill: string,
  line: string,
): void {
  draw.beginPath();
  draw.roundRect(1, 1, width - 2, height - 2, 4);
  draw.fillStyle = fill;
  draw.strokeStyle = line;
  draw.lineWidth = 1.5;
  draw.fill();
  draw.stroke();
}

function circle(draw: CanvasRenderingContext2D, centre: number, radius: number, colour: string): void {
  draw.beginPath();
  draw.arc(centre, centre, radius, 0, 2 * Math.PI);
  draw.fillStyle = colour;
  draw.fill();
}

function text(
  draw: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  colour: string,
  size: number,
  align: CanvasTextAlign = 'center',
): void {
  draw.font = font(size);
  draw.textAlign = align;
  draw.textBaseline = 'middle';
  draw.fillStyle = colour;
  draw.fillText(words, x, y);
}

const font = (size: number): string => `600 ${String(size)}px system-ui, sans-serif`;
