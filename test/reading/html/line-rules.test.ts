import { describe, expect, it } from 'vitest';
import { furnitureLine } from '../../../src/reading/html/line-rules.ts';

describe('furnitureLine', () => {
  it.each([
    ['Lees ook: Oude sluis gevonden onder het kanaal', 'related'],
    ['PUEDES VER: ¿Cómo sacar mi certificado?', 'related'],
    ['LEE MÁS | Fujimori niega los cargos', 'related'],
    ['Lee también...', 'related'],
    ['Czytaj też: Ten region Polski', 'related'],
    ['Läs också: Nya bron öppnar', 'related'],
    ['Das könnte Sie auch interessieren!', 'related'],
    ['- Anzeige -', 'advertisement'],
    ['La suite après cette publicité', 'advertisement'],
    ['Compartir en Facebook', 'sharing'],
    ['Crédit photo : KB / Bondy Blog', 'caption'],
    ['Abbildung 3: Grosser Schneekristall.', 'caption'],
    ['Todos los derechos reservados', 'page-furniture'],
    ['Publicado el 12 de enero de 2020', 'page-furniture'],
    ['Por María López', 'page-furniture'],
    ['Deja un comentario', 'comments'],
    ['Volg ons ook op Instagram', 'page-furniture'],
  ])('%s', (line, kind) => {
    expect(furnitureLine(line)).toBe(kind);
  });

  it.each([
    'Lees verder in het boek van Jansen, dat dit jaar verschijnt.',
    'Por María López votaron más de dos mil personas.',
    'Follow these steps shared on Twitter to reach the station safely.',
    'Mail van de minister bereikte de Kamer te laat.',
    'Foto van de brug hangen in het museum.',
    'Publicado el libro, nadie lo leyó.',
  ])('keeps “%s”', (line) => {
    expect(furnitureLine(line)).toBeNull();
  });
});
