/** Spanish words whose forms the stemmer leaves apart, each with those forms: see `readForms`. */
export const SPANISH_FORMS = `
  ir: yendo vayan
  nacer: nazco nazca nacimiento
  morir: muere mueren murió muerto muerta muertos muertas muerte muera
  dormir: duerme duermen durmió durmieron durmiendo
  decir: dicen dijo dijeron dicho dicha diciendo dirá
  predecir: predice predijo predijeron predicho predicción
  contradecir: contradice contradijo contradicción
  hacer: hecha hará harán
  deshacer: deshizo deshecho
  satisfacer: satisfizo satisfecho satisfacción
  ver: ve vio vieron visto vista viendo vea
  prever: previó previsto prevista previsión
  poner: puso pusieron pondrá ponga
  componer: compuso compusieron compuesto compuesta composición compositor
  proponer: propuso propusieron propuesto propuesta
  imponer: impuso impusieron impuesta imposición
  exponer: expuso expuesto expuesta exposición
  oponer: opuso opusieron opuesto oposición
  suponer: supuso supuesto suposición
  disponer: dispuso dispuesto disposición
  deponer: depuso depusieron depuesto
  traer: trajo trajeron trayendo traiga
  atraer: atrajo atrajeron atracción
  extraer: extrajo extrajeron extracción
  contraer: contrae contrajo contrajeron
  venir: viene vienen vendrá venga
  provenir: proviene provienen provino provinieron procedencia
  intervenir: interviene intervienen intervino intervinieron intervención
  convenir: conviene convino convenio
  tener: tendrá
  obtener: obtiene obtienen obtuvo obtuvieron obtención obtendrá
  contener: contiene contienen contuvo contuvieron
  mantener: mantiene mantienen mantuvo mantuvieron
  detener: detiene detienen detuvo detuvieron detención
  sostener: sostiene sostienen sostuvo sostuvieron
  retener: retiene retuvo retuvieron retención
  saber: sabrá sepa
  poder: pudiendo podrá
  querer: quiso quisieron querrá quiera
  haber: hubieron habrá
  caber: cupo cupieron quepa
  andar: anduvo anduvieron
  dar: dio dieron dado
  conducir: condujo condujeron conductor conducción
  producir: produjo produjeron producción productor produzca
  reducir: redujo redujeron reducción
  traducir: tradujo tradujeron traducción traductor
  introducir: introdujo introdujeron introducción
  deducir: dedujo deducción
  seducir: sedujo seducción
  construir: construcción constructor
  destruir: destrucción
  contribuir: contribución
  constituir: constitución
  distribuir: distribución
  sustituir: sustitución
  huir: huye huyen huyó huyeron huida huyendo
  incluir: inclusión
  excluir: exclusión
  concluir: conclusión
  influir: influencia
  atribuir: atribución
  caer: cae caen cayó cayeron caída cayendo
  leer: lee leen lectura
  creer: creyó creyeron creencia
  oír: oye oyen oyó oyeron oído
  poseer: posee poseyó poseyeron posesión
  escribir: escribió escrito escrita escritos escritas escritor escritura
  describir: describió descrito descrita descripción
  inscribir: inscribió inscrito inscrita inscripción
  abrir: abrió abierto abierta abiertos apertura
  cubrir: cubrió cubierto cubierta
  descubrir: descubrió descubierto descubierta descubiertos
  romper: roto rota rotos ruptura
  volver: vuelve vuelven vuelto
  devolver: devuelve devuelto devolución
  resolver: resuelve resuelven resuelto resuelta resolución
  disolver: disuelve disolvió disuelto disuelta disolución
  envolver: envuelve envuelto
  elegir: elige eligen eligió eligieron elija elección electo
  dirigir: dirigió director dirección
  corregir: corrige corrigió corrección
  pedir: pide piden pidió pidieron pidiendo
  servir: sirve sirven sirvió sirvieron servicio
  seguir: sigue siguen siguió siguieron siguiendo
  conseguir: consigue consiguen consiguió consiguieron
  perseguir: persigue persiguió persecución
  repetir: repite repitió repetición
  competir: compite compitió competición competencia
  medir: mide miden midió medición
  rendir: rinde rindió rindieron rendición
  sentir: siente sienten sintió sintieron
  convertir: convierte convierten convirtió convirtieron conversión
  invertir: invierte invierten invirtió invirtieron inversión inversor
  sugerir: sugiere sugirió sugerencia
  preferir: prefiere prefieren prefirió preferencia
  herir: hiere hirió
  mentir: miente mintió mentira
  adquirir: adquiere adquieren adquirió adquisición
  perder: pierde pierden
  entender: entiende entienden
  defender: defiende defienden defensa
  extender: extiende extienden extensión
  encender: enciende encienden
  comenzar: comienza comienzan comienzo
  empezar: empieza empiezan
  pensar: piensa piensan pensamiento
  gobernar: gobierna gobiernan gobierno
  cerrar: cierra cierran cierre
  despertar: despierta despiertan
  negar: niega niegan negación
  contar: cuentan
  encontrar: encuentra encuentran
  mostrar: muestran
  demostrar: demuestra demuestran demostración
  probar: prueba prueban
  recordar: recuerda recuerdan
  volar: vuela vuelan vuelo
  jugar: juega juegan juego jugador
  llover: llueve lluvia
  mover: mueve mueven movimiento
  nevar: nieva nieve
  crecer: crezca crecimiento
  conocer: conozco conozca
  parecer: parezca
  aparecer: aparezca aparición
  desaparecer: desaparezca desaparición
  pertenecer: pertenezca pertenencia
  establecer: establezca
  vencer: venció victoria vencedor
  explotar: explosión
  invadir: invasión
  decidir: decisión
  imprimir: impreso
  bueno: mejor mejores
  malo: peor
  grande: gran mayor
  alto: altura altitud
  largo: longitud
  ancho: anchura
`;
