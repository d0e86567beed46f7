/* Runs before everything else in the engines that can run nothing else: ES5 only, no libraries. */
(function () {
  var agent = navigator.userAgent;
  // Trident is Internet Explorer's engine, «Edge/» the first Edge's; today's Edge calls itself «Edg/».
  if (!/Trident\/|MSIE |\bEdge\//.test(agent)) return;
  var page = document.createElement("div");
  page.id = "old-engine";
  page.setAttribute("role", "alert");
  page.style.cssText =
    "padding:16px;font:14px/1.5 'Segoe UI',Tahoma,sans-serif";
  page.innerHTML =
    "<h1 style='margin:0;font-size:16px'>Этот Office слишком стар для панели</h1>" +
    "<p>Он показывает надстройки в Internet Explorer или в первом Edge, а в них панель работать не может. Документ не тронут.</p>" +
    "<p>Подойдут: Office 2021 и новее, Microsoft 365 (на компьютере или в браузере).</p>" +
    "<p>Пока план можно проверить без Office: откройте файл <b>workbench.html</b> с этого же адреса в Яндекс Браузере, Chrome, Edge или Firefox и выберите в нём план.</p>";
  // Without its root the bundle, should it run at all, shows nothing.
  var root = document.getElementById("root");
  if (root) root.parentNode.replaceChild(page, root);
  else document.body.appendChild(page);
})();
