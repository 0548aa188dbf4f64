// Shows the « Copier la citation » buttons where the browser can copy, and copies.
if (navigator.clipboard !== undefined) {
  for (const button of document.querySelectorAll('button.copy')) {
    const label = button.textContent
    button.setAttribute('aria-live', 'polite')
    button.hidden = false
    button.addEventListener('click', async () => {
      const link = new URL(button.dataset.link, location.href)
      try {
        await navigator.clipboard.writeText(`${button.dataset.copy}, ${link}`)
        button.textContent = 'Citation copiée'
      } catch {
        button.textContent = 'Copie refusée par le navigateur'
      }
      setTimeout(() => {
        button.textContent = label
      }, 2500)
    })
  }
}
