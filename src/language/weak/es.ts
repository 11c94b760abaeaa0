/** Spanish words that carry some topic but little: see `Language.weakWords`. */
export const SPANISH_WEAK_WORDS = `
  nombre nombres término términos palabra palabras tipo tipos género expresión ejemplo ejemplos persona personas gente cosa
  cosas lugar lugares parte partes número números cantidad porcentaje ciento mitad total razón razones causa causas manera
  maneras forma formas modo método fin papel función efecto efectos resultado resultados consecuencia consecuencias año años
  tiempo tiempos día días fecha fechas mes meses década siglo siglos período época momento hoy actualmente significado
  definición pregunta preguntas respuesta respuestas hecho hechos tema problema característica características
  
  llamar llama llaman llamado llamada llamados llamadas llamaba llamó denomina conocer conoce conocido conocida conocidos
  conocidas considerado considerada considera refiere significa significar cree creer representa tomar toma tomó venir viene
  usar usado usada uso utiliza utilizar utilizado encontrar encuentra encontró encontrado convertirse convierte convirtió
  empezar empieza empezó comenzar comienza comenzó comienzo inicio ocurrir ocurre ocurrió suceder sucede sucedió pasar pasa pasó
  pasado produjo servir sirve poner pone puso permitir permite permitió ver ve visto vista llevar lleva llevó formar formó
  formado crear creó creado creada incluir incluye incluyen vivir vive vivió existir existe existen existía cambiar cambia
  cambió seguir sigue siguió aparecer aparece apareció terminar causó dar dio dado necesita encuentran
  
  primer primero primera primeros primeras segundo segunda tercer tercero tercera último última últimos últimas dos tres cuatro
  cinco seis siete ocho nueve diez once doce doble nuevo nueva nuevos nuevas antiguo antigua gran grande grandes mayor mayores
  pequeño pequeña menor largo larga alto alta bueno buena buen mejor mejores importante importantes principal principales
  diferente diferentes general posible específico especial reciente próximo siguiente siguientes famoso famosa propio propia
  único única principalmente generalmente normalmente originalmente inicialmente aproximadamente tarde después antes finalmente
  
  grupo grupos miembro miembros mundo vida área zona lado final punto puntos nivel tamaño sistema
`;
