import type { ExampleTexts } from "./en.js";

export const es: ExampleTexts = {
  office: { name: "Oficina Ejemplo", longName: "Oficina Ejemplo por los derechos de la infancia y la juventud" },
  title: "Comidas escolares",
  description: "Por qué pedimos una comida caliente en cada escuela.",
  contentWarning: "Esta página trata de niños que pasan hambre.",
  petition: {
    title: "Una comida caliente en cada escuela",
    demand: "Que cada niño tenga una comida caliente los días de clase.",
    addressee: "Ayuntamiento",
    statement: "Al firmar, acepto que se cuente mi firma.",
  },
  donation: { title: "Dona una comida caliente", purpose: "Tu donativo paga comidas en diez escuelas." },
  headline: {
    title: "Ningún niño aprende con el estómago vacío",
    longTitle:
      "Quien tiene hambre no puede escuchar, contar ni jugar: por qué pedimos al Ayuntamiento una comida caliente en cada escuela, todos los días de clase",
    lead: "Uno de cada seis niños llega a la escuela sin desayunar.\n\nUna comida caliente cambia el día.",
  },
  noor: {
    name: "Noor",
    heading: "Una mañana con Noor",
    text: "A las ocho, Noor está en la escuela.\n\nA las diez pregunta cuánto falta para las doce.",
  },
  robin: {
    name: "Robin",
    heading: "Una carta de Robin",
    text: "Robin representa a muchos y es un personaje inventado para esta página.",
  },
  mina: {
    name: "Mina",
    heading: "Una cocina que abre a las seis",
    text: "Mina cocina para la escuela desde 2019. A las siete la sopa está al fuego, y a las once y media salen los primeros platos.\n\nSabe a quién le gustan las zanahorias y quién viene a repetir.",
    quote: "A mediodía todos nos sentamos a la misma mesa.",
    longQuote:
      "El primer año cocinaba para cuarenta niños. Hoy son trescientos, y siguen viniendo a la puerta de la cocina a preguntar qué hay de comer.\n\nEn una escuela donde se come en compañía, la gente se conoce mejor.",
  },
  sam: { name: "Sam", quote: "Después de comer puedo volver a contar." },
  links: {
    heading: "Más información",
    film: "Mira la película",
    study: "Descarga el estudio",
    questions: "Lee las preguntas y respuestas",
    work: "Conoce nuestro trabajo",
  },
  picture: { alt: "Seis círculos, uno de ellos vacío.", caption: "Uno de cada seis platos se queda vacío." },
  photograph: {
    alt: "Rayas en lugar de una fotografía.",
    caption: "Un cocinero en la cocina de otra escuela.",
    credit: "Estudio Ejemplo",
  },
  video: {
    title: "Un día en la cocina de la escuela",
    transcript:
      "Una cocina, temprano por la mañana. Unas manos cortan zanahorias.\n\n**Mina:** Empezamos a las seis. La sopa necesita su tiempo.\n\nA mediodía se llenan las mesas. No se ve ninguna cara.",
  },
  cost: {
    heading: "Cuánto cuesta",
    text: "Una comida cuesta menos que el autobús que lleva a un niño a la escuela.",
    longHeading: "Cuánto cuesta una comida caliente y quién la paga hoy",
    more: "Hoy las familias pagan la mitad y la escuela, la otra mitad. Las escuelas con pocos recursos cocinan dos días por semana.\n\nEl Ayuntamiento lo decide de nuevo cada año. Pedimos un presupuesto para cinco años, para que las cocinas puedan planificar y formar a su personal.",
    list: "Cada mes paga:\n\n- verduras y pan de granjas cercanas,\n- **dos puestos de cocina** donde aprenden jóvenes,\n- gas y agua.\n\nCómo lo calculamos está en [preguntas y respuestas](/questions).",
    section: { heading: "Quién paga hoy", text: "Las familias pagan una mitad y la escuela la otra." },
  },
  figures: {
    heading: "En cifras",
    children: { value: "1 de cada 6", label: "niños llega sin desayunar", source: "Encuesta escolar" },
    meals: { value: "4200", label: "comidas por semana", source: "Memoria anual" },
  },
  notice: {
    heading: "El Ayuntamiento decide en mayo",
    text: "Antes entregaremos las firmas.",
    more: "La sesión es pública. El resultado estará en esta página al día siguiente.",
  },
  faq: {
    heading: "Preguntas y respuestas",
    cooks: { question: "¿Quién cocina?", answer: "Dos cocinas de la ciudad.\n\nLas dos forman a jóvenes." },
    pupils: {
      question: "¿Quién puede comer?",
      answer: "Todo el alumnado. Nadie tiene que pedirlo ni enseñar un papel.",
    },
    diets: {
      question: "¿Y si un niño no puede comer de todo?",
      answer: "Cada día hay una comida sin carne. Las cocinas conocen las alergias.",
    },
  },
  help: {
    heading: "Ayuda en casa",
    text: "Alguien escucha, de día y de noche.",
    emergency: "En caso de emergencia",
    line: { name: "Línea Familias", purpose: "Para madres y padres" },
    report: {
      name: "Oficina de protección de la infancia",
      purpose: "Para avisar de que un niño o una niña no está a salvo",
    },
  },
  region: "Holanda Septentrional",
  contact: "Contacto",
};
